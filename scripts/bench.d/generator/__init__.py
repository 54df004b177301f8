"""Makes a synthetic consortium: a content folder that bilancio builds without a warning, from a seed."""
