namespace DockerLint.Shell.Syntax;

/// <summary>A command whose output, or a file for it, takes its place.</summary>
internal sealed class CommandPart(TextSpan span, ScriptUnit script, SubstitutionKind kind) : WordPart(span)
{
    public ScriptUnit Script { get; } = script;

    public SubstitutionKind Kind { get; } = kind;
}
