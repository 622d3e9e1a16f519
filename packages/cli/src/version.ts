import { version as packageVersion } from "../package.json";

/** The version of this command. */
export const version: string = packageVersion;
