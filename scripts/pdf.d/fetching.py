"""Style sheets and images come from the job folder; nothing comes from the network."""

import mimetypes
from pathlib import Path
from urllib.parse import unquote, urlsplit

from weasyprint.urls import URLFetcher, URLFetcherResponse

from job import inside

TYPES = mimetypes.MimeTypes()  # Python's own table: the system's may differ from one computer to the next


class JobFetcher(URLFetcher):
    """Serves addresses below `base` from `folder`, and data: addresses; refuses every other."""

    def __init__(self, base: str, folder: Path) -> None:
        super().__init__(allowed_protocols={"data"}, allow_redirects=False)
        self._base = base
        self._folder = folder

    def fetch(self, url: str, headers: dict[str, str] | None = None) -> URLFetcherResponse:
        """ValueError when the address leads out of the folder, OSError when there is no such file."""
        if not url.startswith(self._base):
            return super().fetch(url, headers)
        path = inside(self._folder, unquote(urlsplit(url.removeprefix(self._base)).path))
        content_type = TYPES.guess_type(path.name)[0] or "application/octet-stream"
        return URLFetcherResponse(url, path.read_bytes(), {"Content-Type": content_type})
