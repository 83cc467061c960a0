"""What one line is, measured once: its length, marks, words, credit."""
