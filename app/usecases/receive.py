"""A new report's blank form."""

from __future__ import annotations

from app.domain.case import CaseState
from app.domain.errors import NotYours
from app.domain.views import ActionView, TaskView
from app.usecases.case_words import CaseWords
from app.usecases.desk import Desk
from app.usecases.prefill import prefilled


def blank_report(desk: Desk) -> TaskView:
    """The first row's form, not yet a case. Raises NotYours where no post held today may enter reports."""
    with desk.store.read() as reads:
        sop = desk.sop(reads)
        new = CaseWords(CaseState(case=""), sop, reads.office(), desk.calendar(reads).zone)
        post = next((h.post for h in desk.posts_held(reads) if h.post.performer == sop.entering.id), None)
    if post is None:
        name = sop.entering.name
        raise NotYours(f"Laporan baru dimasukkan oleh {name}.", f"New reports are entered by {name}.")
    now = desk.clock.now()
    return TaskView(
        task="",
        step=sop.first,
        attempt=1,
        opened_at=now,
        due_at=None,
        explain=(),
        actions=tuple(ActionView(a, True) for a in sop.first.actions),
        mine=True,
        prefill=prefilled(new, sop.first, now, desk.templates),
        choices={},
        letters=(),
        visits=(),
        post=post.uid,
        post_title=post.title,
    )
