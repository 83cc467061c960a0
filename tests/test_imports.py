"""Imports point in one direction, and importing newsparse is cheap."""

import ast
import json
from pathlib import Path
from typing import Final

import elsewhere
import parts
import pytest

LEVEL: Final = {name: level for level, names in enumerate(parts.ORDER) for name in names}
FILES: Final = sorted(parts.SOURCE.rglob("*.py"))


@pytest.mark.parametrize("part", sorted({parts.module(file).split(".")[0] for file in FILES}))
def test_imports_point_down(part: str) -> None:
    assert part in LEVEL, f"{part} has no level: give it one in ORDER"
    assert [name for name in sorted(parts.uses(part)) if LEVEL[name] > LEVEL[part]] == []


def test_no_part_imports_itself_through_others() -> None:
    assert parts.circles({part: parts.uses(part) for part in LEVEL}) == []


def test_no_module_imports_itself_through_others() -> None:
    assert parts.circles({parts.module(file): set(parts.imported(file)) for file in FILES}) == []


@pytest.mark.parametrize("file", FILES, ids=parts.module)
def test_only_regex_is_used_for_patterns(file: Path) -> None:
    names = [alias.name for node in ast.walk(parts.tree(file)) if isinstance(node, ast.Import) for alias in node.names]
    assert "re" not in names


def _loaded(code: str) -> set[str]:
    script = f"import json, sys\n{code}\nprint(json.dumps(sorted(sys.modules)))"
    return set(json.loads(elsewhere.run(script)))


def test_import_loads_only_required_modules() -> None:
    loaded = _loaded("import newsparse")
    assert {name for name in loaded if name.startswith("newsparse")} == {"newsparse"}
    assert not loaded & {"attr", "attrs", "dateparser", "regex"}


def test_structure_loads_nothing_for_attributions_or_dates() -> None:
    text = "Pier reopens\\n\\nThe pier in Elmford reopened on Friday after two years of repairs, the mayor said."
    loaded = _loaded(f'import newsparse\narticle = newsparse.parse("{text}")\narticle.headline, article.paragraphs, article.captions')
    assert not {name for name in loaded if name.startswith("newsparse.export")}
    assert "dateparser" not in loaded
    assert "newsparse.attribution.fitted.weights" not in loaded


def test_a_text_loads_the_word_lists_of_its_own_language() -> None:
    text = "Pier reopens\\n\\nThe pier in Elmford reopened on Friday after two years of repairs, the mayor said."
    loaded = _loaded(f'import newsparse\nassert newsparse.parse("{text}").speakers is not None')
    assert {name.split(".")[3] for name in loaded if name.startswith("newsparse.knowledge.languages.") and name.endswith(".words")} == {
        "en"
    }


def test_plain_dates_never_load_dateparser() -> None:
    text = "The pier reopened on Friday, two days after a vote on May 3, 2023, the mayor said 36 hours ago; it sank a few years ago."
    loaded = _loaded(f'import newsparse\nassert len(newsparse.parse("{text}", headline="").dates) == 3')
    assert "dateparser" not in loaded
