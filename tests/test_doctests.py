"""The doctests that pytest cannot collect: those of an article's views."""

import doctest
from types import ModuleType

import pytest
from doctests import examples, views

from newsparse import article


def _run(test: doctest.DocTest) -> doctest.TestResults:
    return doctest.DocTestRunner(verbose=False).run(test, out=lambda _: None)


@pytest.mark.parametrize(
    "test", [test for test in examples(article) if test.name.split(".", 2)[-1] in views(article)], ids=lambda t: t.name
)
def test_view_doctest_passes(test: doctest.DocTest) -> None:
    assert _run(test).failed == 0


def test_every_view_has_a_docstring() -> None:
    public = {name: text for name, (text, _) in views(article).items() if "._" not in name}
    assert "Article.headline" in public
    assert [name for name, text in public.items() if not text] == []


def test_a_wrong_example_of_a_view_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    module = ModuleType("wrong")
    module.__file__ = "wrong.py"
    source = 'class A:\n    @cached_property\n    def view(self):\n        """A view.\n\n        >>> 1 + 1\n        3\n        """\n'
    monkeypatch.setattr("doctests.inspect.getsource", lambda _: source)
    (wrong,) = examples(module)
    assert _run(wrong).failed == 1
