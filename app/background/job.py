"""One piece of work on its way through a lane, and how its failure is told."""

from __future__ import annotations

import logging
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject
from shiboken6 import isValid

from app.domain.errors import OfficeError

log = logging.getLogger(__name__)


class Unexpected(OfficeError):
    """A fault of the program; ``details`` names its kind and place, never a value that was being worked on."""

    def __init__(self, details: str) -> None:
        super().__init__(
            "Terjadi kesalahan pada program. Isian Anda tetap tersimpan. Coba sekali lagi; "
            "bila terulang, salin rinciannya untuk administrator.",
            "Something went wrong in the program. Your entries are kept. Try once more; "
            "if it happens again, copy the details for your administrator.",
        )
        self.details = details


@dataclass(eq=False)
class Job:
    """A call, the words for its result, and whether anyone still wants it."""

    call: Callable[[], Any]
    then: Callable[[Any], object] | None = None
    failed: Callable[[OfficeError], object] | None = None
    owner: QObject | None = None
    key: str = ""
    cancelled: bool = False
    done: bool = False
    result: Any = None
    error: OfficeError | None = None

    def cancel(self) -> None:
        """Drop the result; a call that has not begun is not begun."""
        self.cancelled = True

    def work(self) -> None:
        """Make the call on the present thread and keep its result or its error."""
        if self.cancelled:
            return
        try:
            self.result = self.call()
        except OfficeError as error:
            self.error = error
        except Exception as error:
            self.error = Unexpected(_kind_and_place(error))
            log.error("Unexpected fault:\n%s", self.error.details)

    def wanted(self) -> bool:
        """False once cancelled, or when the widget that asked is gone."""
        return not self.cancelled and all(isValid(o) for o in self._askers())

    def _askers(self) -> list[QObject]:
        bound = [getattr(f, "__self__", None) for f in (self.then, self.failed)]
        return [o for o in (self.owner, *bound) if isinstance(o, QObject)]


def _kind_and_place(error: BaseException) -> str:
    """Kind and call stack without the message: messages of the database and of parsers quote people's words."""
    lines: list[str] = []
    seen: BaseException | None = error
    while seen is not None:
        lines.append(f"{type(seen).__module__}.{type(seen).__qualname__}")
        lines.extend(f"  {f.filename}:{f.lineno} {f.name}" for f in traceback.extract_tb(seen.__traceback__))
        seen = seen.__cause__ or seen.__context__
    return "\n".join(lines)
