namespace DockerLint.Shell.Syntax;

/// <summary><c>name=value</c>, <c>name+=value</c>, <c>name[subscript]=value</c> or <c>name=(elements)</c>.</summary>
public sealed class AssignmentSyntax : ShellSyntaxNode
{
    private readonly int symbol;

    internal AssignmentSyntax(ShellNodeParts parts, SubscriptSyntax? subscript, int symbol, ShellWordSyntax value, string name)
        : base(ShellSyntaxKind.Assignment, parts)
    {
        Subscript = subscript;
        this.symbol = symbol;
        Value = value;
        Name = name;
    }

    /// <summary>The name of the variable.</summary>
    public string Name { get; }

    /// <summary>The token of the name.</summary>
    public SyntaxToken NameToken => GetFirstToken();

    /// <summary>Which element of an array it sets; null when it sets the variable.</summary>
    public SubscriptSyntax? Subscript { get; }

    /// <summary><c>=</c> or <c>+=</c>.</summary>
    public SyntaxToken OperatorToken => Token(symbol);

    /// <summary>Whether it appends (<c>+=</c>).</summary>
    public bool IsAppend => OperatorToken.Span.Length > 1;

    /// <summary>The value; missing when it is empty. The elements of an array are its one <see cref="ArrayLiteralSyntax"/>.</summary>
    public ShellWordSyntax Value { get; }
}
