import "@fairwell/core";
