using DockerLint.Semantics;

namespace DockerLint.Compose.Semantics;

/// <summary>A use of a variable in a value of a Compose file, <c>$X</c>, <c>${X}</c> or <c>${X:-default}</c>.</summary>
public sealed class ComposeVariable
{
    private ResolvedValue? operand;

    internal ComposeVariable(string name, TextSpan span, TextSpan nameSpan, VariableOperator @operator, TextSpan? operandSpan, IReadOnlyList<InterpolationPiece> operandPieces, int depth)
    {
        Name = name;
        Span = span;
        NameSpan = nameSpan;
        Operator = @operator;
        OperandSpan = operandSpan;
        OperandPieces = operandPieces;
        Depth = depth;
    }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>The whole use, from the dollar sign on, relative to the decoded value.</summary>
    public TextSpan Span { get; }

    /// <summary>The name, relative to the decoded value.</summary>
    public TextSpan NameSpan { get; }

    /// <summary>The operator; of those of a shell, Compose knows <c>- :- + :+ ? :?</c>.</summary>
    public VariableOperator Operator { get; }

    /// <summary>Default, alternative or message, relative to the decoded value; null without an operator.</summary>
    public TextSpan? OperandSpan { get; }

    /// <summary>What the operand is while no variable is set; null without an operator.</summary>
    public ResolvedValue? Operand => OperandSpan is null ? null : operand ??= InterpolationEvaluator.WithDefaults(OperandPieces);

    /// <summary>How many other uses it stands inside of.</summary>
    public int Depth { get; }

    internal IReadOnlyList<InterpolationPiece> OperandPieces { get; }
}
