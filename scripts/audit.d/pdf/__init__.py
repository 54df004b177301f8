"""The PDFs of the social reports: made from the sample content, and checked to the last page."""
