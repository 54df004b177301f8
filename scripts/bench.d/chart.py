"""Horizontal bars as SVG: lengths are proportional, nothing is cut off, colours follow the reader's light or dark."""

from dataclasses import dataclass
from html import escape

_LABEL, _BAR, _VALUE, _ROW, _TOP = 170, 430, 150, 30, 64


@dataclass(frozen=True)
class Bar:
    label: str
    value: float
    written: str
    is_ours: bool = False


def bars(title: str, description: str, subtitle: str, values: list[Bar]) -> str:
    """A chart on a linear scale from nought."""
    width, height = _LABEL + _BAR + _VALUE, _TOP + _ROW * len(values) + 12
    longest = max(bar.value for bar in values)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" role="img" aria-labelledby="t d">',
        f'<title id="t">{escape(title)}</title>',
        f'<desc id="d">{escape(description)}</desc>',
        "<style>",
        "text{font:15px system-ui,sans-serif;fill:#1f2328}.b{font-weight:600}.s{font-size:13px;fill:#59636e}",
        "rect{fill:#8c959f}.ours{fill:#0b5d5b}",
        "@media(prefers-color-scheme:dark){text{fill:#f0f6fc}.s{fill:#9198a1}rect{fill:#656c76}.ours{fill:#4fb3b0}}",
        "</style>",
        f'<text class="b" x="4" y="22">{escape(title)}</text>',
        f'<text class="s" x="4" y="44">{escape(subtitle)}</text>',
    ]
    for row, bar in enumerate(values):
        top = _TOP + row * _ROW
        length = max(1.0, _BAR * bar.value / longest)
        name, weight = ("ours", ' class="b"') if bar.is_ours else ("", "")
        parts += [
            f'<text{weight} x="{_LABEL - 10}" y="{top + 17}" text-anchor="end">{escape(bar.label)}</text>',
            f'<rect class="{name}" x="{_LABEL}" y="{top + 3}" width="{length:.1f}" height="19" rx="2"/>',
            f'<text{weight} x="{_LABEL + length + 8:.1f}" y="{top + 17}">{escape(bar.written)}</text>',
        ]
    return "\n".join([*parts, "</svg>", ""])
