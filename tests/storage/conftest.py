"""The founded office of the use cases, for what is asked of its file."""

from tests.usecases.conftest import fonts as fonts
from tests.usecases.conftest import office as office
from tests.usecases.conftest import template as template
