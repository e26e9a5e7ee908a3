using DockerLint.Compose.Syntax;

namespace DockerLint.Compose.Semantics;

/// <summary>An entry as the loader sees it: its key and where it is written, which may be in a merged mapping.</summary>
// A class: the runtime would compile every collection and query over a struct of ours at start.
internal sealed record ViewEntry(string Key, MappingEntrySyntax Syntax)
{
    public ValueSyntax Value => Syntax.Value;
}
