using DockerLint.Semantics;

namespace DockerLint.Compose.Semantics;

/// <summary>A use of a variable in a value of a Compose file, <c>$X</c>, <c>${X}</c> or <c>${X:-default}</c>.</summary>
public sealed class ComposeVariable
{
    internal ComposeVariable(string name, TextSpan span, TextSpan nameSpan, VariableOperator @operator, TextSpan? operandSpan, ResolvedValue? operand, int depth)
    {
        Name = name;
        Span = span;
        NameSpan = nameSpan;
        Operator = @operator;
        OperandSpan = operandSpan;
        Operand = operand;
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
    public ResolvedValue? Operand { get; }

    /// <summary>How many other uses it stands inside of.</summary>
    public int Depth { get; }
}
