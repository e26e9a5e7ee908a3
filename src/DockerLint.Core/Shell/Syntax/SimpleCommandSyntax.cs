namespace DockerLint.Shell.Syntax;

/// <summary>
/// Assignments, words and redirections. Words and assignments may both be absent; a command that is absent itself, where the
/// grammar requires one, is missing.
/// </summary>
public sealed class SimpleCommandSyntax : ShellCommandSyntax
{
    internal SimpleCommandSyntax(ShellNodeParts parts)
        : base(ShellSyntaxKind.SimpleCommand, parts)
    {
        Assignments = parts.All<AssignmentSyntax>();
        Words = parts.All<ShellWordSyntax>();
    }

    /// <summary>The assignments before its first word; those behind <c>export</c> and its kin are words.</summary>
    public IReadOnlyList<AssignmentSyntax> Assignments { get; }

    /// <summary>Its words: the name of the command, then its arguments.</summary>
    public IReadOnlyList<ShellWordSyntax> Words { get; }

    /// <summary>The word that names the command; null when there are assignments or redirections alone.</summary>
    public ShellWordSyntax? Name => Words.Count > 0 ? Words[0] : null;
}
