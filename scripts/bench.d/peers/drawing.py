"""The drawing of the home page: plain SVG without a placeholder, so that every program shows bilancio's own file."""

from pathlib import Path

LANDSCAPE = Path(__file__).resolve().parents[3] / "templates/partials/landscape.mustache"
