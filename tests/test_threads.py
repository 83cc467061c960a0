"""Threads that parse at the same time get what one thread gets."""

import elsewhere

_SCRIPT = """
import sys, threading

import newsparse
from stories import DATED, TEXTS

sys.setswitchinterval(1e-5)
texts = (*TEXTS, DATED)
together = threading.Barrier(8)
found = {}

def read(number):
    start = number % len(texts)
    together.wait()  # the first parse of the process happens in all of them at once
    found[number] = [newsparse.parse(text).to_dict() for text in texts[start:] + texts[:start]]

threads = [threading.Thread(target=read, args=(number,)) for number in range(8)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
alone = [newsparse.parse(text).to_dict() for text in texts]
for number in range(8):
    start = number % len(texts)
    assert found[number] == alone[start:] + alone[:start]
print("the same")
"""


def test_eight_threads_read_as_one() -> None:
    assert elsewhere.run(_SCRIPT) == "the same\n"
