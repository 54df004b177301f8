"""Medians, ratios and growth: the little that is computed from runs."""

from collections.abc import Sequence


def median(values: Sequence[float]) -> float:
    ordered = sorted(values)
    middle = len(ordered) // 2
    return ordered[middle] if len(ordered) % 2 else (ordered[middle - 1] + ordered[middle]) / 2


def spread(values: Sequence[float]) -> float:
    """How far apart the fastest and the slowest run are, as a part of the median."""
    return (max(values) - min(values)) / median(values)


def ratio(value: float | None, other: float | None) -> float | None:
    return value / other if value is not None and other else None


def growth_per_page(small: float, small_pages: int, large: float, large_pages: int) -> float:
    """What a page costs in the large site, as a multiple of what it costs in the small one."""
    return (large / large_pages) / (small / small_pages)


def shares(stages: dict[str, float]) -> dict[str, float]:
    """Each stage's part of the whole."""
    whole = sum(stages.values())
    return {stage: time / whole for stage, time in stages.items()} if whole else {}
