namespace DockerLint.Shell.Syntax;

/// <summary><c>$name</c> or <c>${name…}</c>; the operator is empty for the plain value, <c>#</c> in front of the name is given as <c>length</c>, a subscript as <c>[]</c>.</summary>
internal sealed class ParameterPart(TextSpan span, string name, string symbol, WordNode? operand, bool isIndirect) : WordPart(span)
{
    public string Name { get; } = name;

    public string Operator { get; } = symbol;

    public WordNode? Operand { get; } = operand;

    public bool IsIndirect { get; } = isIndirect;
}
