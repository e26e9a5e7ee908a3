namespace DockerLint.Shell.Syntax;

/// <summary><c>$name</c> or <c>${name…}</c>.</summary>
public sealed class ParameterExpansionSyntax : ShellWordPartSyntax
{
    private readonly int name;
    private readonly int symbol;

    internal ParameterExpansionSyntax(ShellNodeParts parts, int name, string parameterName, SubscriptSyntax? subscript, int symbol, string operatorText, ShellWordSyntax? operand)
        : base(ShellSyntaxKind.ParameterExpansion, parts)
    {
        this.name = name;
        ParameterName = parameterName;
        Subscript = subscript;
        this.symbol = symbol;
        Operator = operatorText;
        Operand = operand;
    }

    /// <summary><c>$</c> or <c>${</c>.</summary>
    public SyntaxToken OpenToken => GetFirstToken();

    /// <summary>Whether it is written with braces.</summary>
    public bool IsBraced => OpenToken.ShellKind() == ShellSyntaxKind.DollarOpenBraceToken;

    /// <summary>The <c>#</c> or <c>!</c> before the name; null when there is none.</summary>
    public SyntaxToken? PrefixToken => name > FirstTokenIndex + 1 ? Token(FirstTokenIndex + 1) : null;

    /// <summary>Whether it gives the length of the value: <c>${#name}</c>.</summary>
    public bool IsLength => PrefixToken?.Text == "#";

    /// <summary>Whether the value is itself the name of what is meant: <c>${!name}</c>.</summary>
    public bool IsIndirect => PrefixToken?.Text == "!";

    /// <summary>The name, a number, or one of <c>@ * # ? - $ !</c>; missing when there is none.</summary>
    public SyntaxToken NameToken => Token(name);

    /// <summary>The name as text.</summary>
    public string ParameterName { get; }

    /// <summary>Which element of an array is meant; null when there is no subscript.</summary>
    public SubscriptSyntax? Subscript { get; }

    /// <summary>The operator; null for the plain value.</summary>
    public SyntaxToken? OperatorToken => OptionalToken(symbol);

    /// <summary>The operator as text, <c>:-</c> for instance; empty for the plain value.</summary>
    public string Operator { get; }

    /// <summary>What stands behind the operator, or where an operator is expected; null when nothing does.</summary>
    public ShellWordSyntax? Operand { get; }

    /// <summary>The brace that closes it; null for <c>$name</c>.</summary>
    public SyntaxToken? CloseBraceToken => IsBraced ? GetLastToken() : null;
}
