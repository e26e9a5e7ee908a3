namespace DockerLint.Shell.Syntax;

/// <summary>A parsed text with the list it holds. A substitution in <c>$( )</c> shares the text around it, one in backquotes has its own.</summary>
internal sealed class ScriptUnit(MappedText text, ListNode root)
{
    public MappedText Text { get; } = text;

    public ListNode Root { get; } = root;
}
