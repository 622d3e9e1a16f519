import { found } from "./apt";

/** The Java that the Nu HTML checker runs on. */
export const java = (): string => found(["java"], "default-jre-headless", "Java");
