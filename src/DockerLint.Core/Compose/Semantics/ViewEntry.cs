using DockerLint.Compose.Syntax;

namespace DockerLint.Compose.Semantics;

/// <summary>An entry as the loader sees it: its key and where it is written, which may be in a merged mapping.</summary>
internal readonly record struct ViewEntry(string Key, MappingEntrySyntax Syntax)
{
    public ValueSyntax Value => Syntax.Value;
}
