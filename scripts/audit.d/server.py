"""A web server on loopback for one folder, standing at a path of its own as a site may do."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path


class Handler(SimpleHTTPRequestHandler):
    """Files of the folder below `base`, and nothing beside it, so that a link from the root (/…) shows."""

    protocol_version = "HTTP/1.1"

    def __init__(self, *arguments, base: str, **keywords) -> None:
        self.base = base
        super().__init__(*arguments, **keywords)

    def send_head(self):
        if not self.path.startswith(self.base):
            self.send_error(404)
            return None
        self.path = "/" + self.path.removeprefix(self.base)
        return super().send_head()

    def log_message(self, format: str, *arguments) -> None:
        pass


@contextmanager
def serving(folder: Path, base: str = "/") -> Iterator[str]:
    """Serves `folder` at `base`, which begins and ends with a slash, and yields its address."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Handler, directory=str(folder), base=base)) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}{base}"
        server.shutdown()
