
namespace DockerLint.Semantics;

/// <summary>Evaluates the pieces of a word; unknown variables give unknown or partial results.</summary>
internal sealed class WordEvaluator(Func<string, ResolvedValue?> lookup, bool keepUnset)
{
    // Doubling a variable in each of many instructions grows without bound; a longer value interests no rule.
    private const int MaximumLength = 65_536;
    private const int MaximumParts = 1_024;

    private readonly List<GrammarProblem> problems = [];
    private readonly List<VariableReference> unset = [];

    public ExpansionResult Run(IReadOnlyList<WordPiece> pieces)
    {
        var segments = new List<WordSegment>(pieces.Count);
        foreach (var piece in pieces)
        {
            segments.Add(new WordSegment(Evaluate(piece), piece.IsQuoted));
        }

        if (problems.Count > 0 || IsTooLong(segments.Select(segment => segment.Value)))
        {
            segments = [new WordSegment(ResolvedValue.Unknown, false)];
        }

        return new ExpansionResult(segments, problems, unset);
    }

    private static bool IsTooLong(IEnumerable<ResolvedValue> values)
    {
        var length = 0L;
        var count = 0L;
        foreach (var value in values)
        {
            count += value.Parts.Count;
            foreach (var part in value.Parts)
            {
                length += part?.Length ?? 0;
            }
        }

        return length > MaximumLength || count > MaximumParts;
    }

    private ResolvedValue Join(IReadOnlyList<WordPiece> pieces)
    {
        var values = pieces.Select(Evaluate).ToList();
        return IsTooLong(values) ? ResolvedValue.Unknown : ResolvedValue.Concat(values);
    }

    private ResolvedValue Evaluate(WordPiece piece) => piece switch
    {
        LiteralPiece literal => ResolvedValue.Known(literal.Text),
        VariableReference reference => Evaluate(reference),
        _ => ResolvedValue.Unknown,
    };

    private ResolvedValue Evaluate(VariableReference reference)
    {
        // BuildKit evaluates the operand whether it is needed or not.
        var operand = Join(reference.Operand);
        var replacement = Join(reference.Replacement);
        var value = lookup(reference.Name);
        if (value is null)
        {
            unset.Add(reference);
            if (keepUnset)
            {
                return Rewrite(reference, operand, replacement);
            }
        }

        return reference.Operator switch
        {
            VariableOperator.DefaultIfUnset => value ?? operand,
            VariableOperator.DefaultIfUnsetOrEmpty => IsEmpty(value) ? operand : value ?? operand,
            VariableOperator.AlternativeIfSet => Alternative(value, value is null, operand),
            VariableOperator.AlternativeIfNotEmpty => Alternative(value, IsEmpty(value), operand),
            VariableOperator.ErrorIfUnset => Require(reference, value, value is null, "must not be unset", operand),
            VariableOperator.ErrorIfUnsetOrEmpty => Require(reference, value, IsEmpty(value), "must not be unset or empty", operand),
            VariableOperator.None => value ?? ResolvedValue.Empty,
            _ => ApplyPattern(reference, value ?? ResolvedValue.Empty, operand, replacement),
        };
    }

    private static bool IsEmpty(ResolvedValue? value) => value is null || value.Text?.Length == 0;

    private static ResolvedValue Alternative(ResolvedValue? value, bool isMissing, ResolvedValue operand)
    {
        if (isMissing || operand.Text?.Length == 0)
        {
            return ResolvedValue.Empty;
        }

        // Of a variable of which nothing is known it is not even known that it is set.
        return value is null || value.IsUnknown ? ResolvedValue.Unknown : operand;
    }

    private ResolvedValue Require(VariableReference reference, ResolvedValue? value, bool isMissing, string reason, ResolvedValue message)
    {
        if (isMissing)
        {
            var words = message.Text is { Length: > 0 } text ? text : reason;
            problems.Add(new GrammarProblem(reference.Span, $"{reference.Name}: {words}"));
            return ResolvedValue.Unknown;
        }

        return value ?? ResolvedValue.Unknown;
    }

    private ResolvedValue ApplyPattern(VariableReference reference, ResolvedValue value, ResolvedValue operand, ResolvedValue replacement)
    {
        if (operand.Text is not { } source)
        {
            return IsReplacement(reference) || value.Text?.Length != 0 ? ResolvedValue.Unknown : ResolvedValue.Empty;
        }

        // The second # or % may come out of the operand itself, for example from a variable.
        var longest = reference.Operator is VariableOperator.RemoveLongestPrefix or VariableOperator.RemoveLongestSuffix;
        if (!longest && !IsReplacement(reference) && source.Length > 0 && source[0] == reference.OperatorText[0])
        {
            longest = true;
            source = source.Substring(1);
        }

        if (ShellPattern.Parse(source) is not { } pattern)
        {
            problems.Add(new GrammarProblem(reference.Span, $"invalid escape in the pattern '{source}'"));
            return ResolvedValue.Unknown;
        }

        if (value.Text is not { } text || (IsReplacement(reference) && !replacement.IsKnown))
        {
            return ResolvedValue.Unknown;
        }

        var result = reference.Operator switch
        {
            VariableOperator.RemoveShortestPrefix or VariableOperator.RemoveLongestPrefix => pattern.RemovePrefix(text, longest),
            VariableOperator.RemoveShortestSuffix or VariableOperator.RemoveLongestSuffix => pattern.RemoveSuffix(text, longest),
            _ => pattern.Replace(text, replacement.Text ?? string.Empty, reference.Operator == VariableOperator.ReplaceAll),
        };
        return result is null || result.Length > MaximumLength ? ResolvedValue.Unknown : ResolvedValue.Known(result);
    }

    private static bool IsReplacement(VariableReference reference) => reference.Operator is VariableOperator.ReplaceFirst or VariableOperator.ReplaceAll;

    private static ResolvedValue Rewrite(VariableReference reference, ResolvedValue operand, ResolvedValue replacement)
    {
        if (!reference.IsBraced)
        {
            return ResolvedValue.Known("$" + reference.Name);
        }

        var pieces = new List<ResolvedValue> { ResolvedValue.Known("${" + reference.Name + reference.OperatorText), operand };
        if (IsReplacement(reference))
        {
            pieces.Add(ResolvedValue.Known("/"));
            pieces.Add(replacement);
        }

        pieces.Add(ResolvedValue.Known("}"));
        return ResolvedValue.Concat(pieces);
    }
}
