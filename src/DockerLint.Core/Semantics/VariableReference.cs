namespace DockerLint.Semantics;

/// <summary>A use of a variable in a word: <c>$X</c>, <c>${X}</c> or <c>${X:-word}</c> with any of the operators.</summary>
public sealed class VariableReference : WordPiece
{
    internal VariableReference(TextSpan span, TextSpan nameSpan, string name, bool isBraced, bool isQuoted, int depth)
        : base(span, isQuoted)
    {
        NameSpan = nameSpan;
        Name = name;
        IsBraced = isBraced;
        Depth = depth;
    }

    /// <summary>Where the name stands, relative to the text of the whole word.</summary>
    public TextSpan NameSpan { get; }

    /// <summary>The name as written; a digit string or one of <c>@ * # ? - $ !</c> for a shell parameter; may be empty before an operator.</summary>
    public string Name { get; }

    /// <summary>Whether it is written with braces.</summary>
    public bool IsBraced { get; }

    /// <summary>How many other references it stands inside of: 0 for one that is not part of an operand.</summary>
    public int Depth { get; }

    /// <summary>The operator; None for a plain use.</summary>
    public VariableOperator Operator { get; internal init; }

    /// <summary>The word or pattern behind the operator; empty without one.</summary>
    public IReadOnlyList<WordPiece> Operand { get; internal init; } = [];

    /// <summary>The replacement of <c>${X/pattern/replacement}</c>; empty otherwise.</summary>
    public IReadOnlyList<WordPiece> Replacement { get; internal init; } = [];

    /// <summary>
    /// Whether the reference says itself what happens when the variable is unset (<c>- :- + :+ ? :?</c>), so that it is no
    /// accident if it is.
    /// </summary>
    public bool HandlesUnset => Operator is >= VariableOperator.DefaultIfUnset and <= VariableOperator.ErrorIfUnsetOrEmpty;

    /// <summary>Whether it names a positional or special parameter of a shell, which no Dockerfile can set.</summary>
    public bool IsShellParameter => Name.Length > 0 && !char.IsLetter(Name, 0) && Name[0] != '_';

    internal string OperatorText => Operator switch
    {
        VariableOperator.DefaultIfUnset => "-",
        VariableOperator.DefaultIfUnsetOrEmpty => ":-",
        VariableOperator.AlternativeIfSet => "+",
        VariableOperator.AlternativeIfNotEmpty => ":+",
        VariableOperator.ErrorIfUnset => "?",
        VariableOperator.ErrorIfUnsetOrEmpty => ":?",
        VariableOperator.RemoveShortestPrefix => "#",
        VariableOperator.RemoveLongestPrefix => "##",
        VariableOperator.RemoveShortestSuffix => "%",
        VariableOperator.RemoveLongestSuffix => "%%",
        VariableOperator.ReplaceFirst or VariableOperator.ReplaceAll => "/",
        _ => string.Empty,
    };
}
