import { once } from "node:events";
import { SMTPServer } from "smtp-server";

/**
 * A real SMTP server on this machine, on any free port. It takes everything and keeps it: who sent it to whom by the
 * envelope, and the message as it came.
 */
export async function startServer() {
  const received = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    onData(stream, { envelope }, done) {
      const chunks = [];
      stream.on("data", (chunk) => chunks.push(chunk));
      stream.on("end", () => {
        received.push({
          from: envelope.mailFrom.address,
          to: envelope.rcptTo.map(({ address }) => address),
          smtputf8: envelope.mailFrom.args?.SMTPUTF8 === true,
          raw: Buffer.concat(chunks),
        });
        done();
      });
    },
  });
  server.listen(0, "127.0.0.1");
  await once(server.server, "listening");
  return {
    port: server.server.address().port,
    received,
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
}
