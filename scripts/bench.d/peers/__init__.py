"""The same pages for other programs: read from a content folder, written as each of them wants them."""
