namespace DockerLint.Shell.Syntax;

/// <summary>Commands one after the other. A list without commands, also where the grammar allows it, is one missing token.</summary>
public sealed class CommandListSyntax : ShellSyntaxNode
{
    internal CommandListSyntax(ShellNodeParts parts)
        : base(ShellSyntaxKind.CommandList, parts) => Items = parts.All<AndOrListSyntax>();

    /// <summary>Its parts in order, each with the <c>;</c> or <c>&amp;</c> that ends it.</summary>
    public IReadOnlyList<AndOrListSyntax> Items { get; }
}
