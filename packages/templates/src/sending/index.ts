export type { Mail } from "../message";
export { type PostmarkOptions, postmarkRequest } from "./postmark";
export type { HttpRequest } from "./request";
export { type SendgridOptions, sendgridRequest } from "./sendgrid";
