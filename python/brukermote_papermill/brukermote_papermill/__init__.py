"""Parameters of papermill for TypeScript notebooks: with this package installed, `papermill -p` works as it stands."""

__version__ = "0.1.0"

from papermill.engines import NBClientEngine
from papermill.translators import papermill_translators

from .translator import TypeScriptTranslator

papermill_translators.register("typescript", TypeScriptTranslator)
papermill_translators.register("tslab", TypeScriptTranslator)


class BrukermoteEngine(NBClientEngine):
    """The engine of papermill itself. It needs not be asked for: that papermill finds it registers the translator."""
