namespace DockerLint.Shell.Syntax;

/// <summary><c>name() body</c> or <c>function name [()] body</c>.</summary>
public sealed class FunctionDefinitionSyntax : ShellCommandSyntax
{
    private readonly bool hasKeyword;
    private readonly int open;
    private readonly int close;

    internal FunctionDefinitionSyntax(ShellNodeParts parts, bool hasKeyword, ShellWordSyntax name, int open, int close, ShellCommandSyntax body, IReadOnlyCollection<string> assignedNames)
        : base(ShellSyntaxKind.FunctionDefinition, parts)
    {
        this.hasKeyword = hasKeyword;
        Name = name;
        this.open = open;
        this.close = close;
        Body = body;
        AssignedNames = assignedNames;
    }

    /// <summary>The word <c>function</c>; null when the brackets alone make it one.</summary>
    public SyntaxToken? FunctionKeyword => hasKeyword ? GetFirstToken() : null;

    /// <summary>Its name.</summary>
    public ShellWordSyntax Name { get; }

    /// <summary>The bracket behind the name; null when there is none.</summary>
    public SyntaxToken? OpenParenToken => OptionalToken(open);

    /// <summary>The bracket that closes it; null when there is none.</summary>
    public SyntaxToken? CloseParenToken => OptionalToken(close);

    /// <summary>What runs when it is called.</summary>
    public ShellCommandSyntax Body { get; }

    /// <summary>The names that its body assigns.</summary>
    internal IReadOnlyCollection<string> AssignedNames { get; }
}
