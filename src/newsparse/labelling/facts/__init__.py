"""The facts of one line, measured once: its length, marks, words, credit."""
