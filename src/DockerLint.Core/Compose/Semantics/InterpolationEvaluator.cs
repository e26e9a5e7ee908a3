using DockerLint.Semantics;

namespace DockerLint.Compose.Semantics;

/// <summary>
/// Puts the values of variables into a value. As in Compose an operand is looked at only when it is needed, so that a required
/// variable in a default that is not taken is no problem.
/// </summary>
/// <param name="lookup">The value of a variable: null if it is unset, unknown if it may have any value or none.</param>
/// <param name="isMissingUnknown">Whether an unset variable without a default is unknown instead of empty or refused.</param>
internal sealed class InterpolationEvaluator(Func<string, ResolvedValue?> lookup, bool isMissingUnknown = false)
{
    // Doubling a variable in each of many lines grows without bound; what variables of more characters make interests nobody.
    private const long MaximumLength = 65_536;

    private readonly List<GrammarProblem> problems = [];
    private readonly List<ComposeVariable> unset = [];

    public static ResolvedValue Certain(IReadOnlyList<InterpolationPiece> pieces) => new InterpolationEvaluator(_ => ResolvedValue.Unknown).Join(pieces);

    public static ResolvedValue WithDefaults(IReadOnlyList<InterpolationPiece> pieces) => new InterpolationEvaluator(_ => null, isMissingUnknown: true).Join(pieces);

    public InterpolationResult Run(IReadOnlyList<InterpolationPiece> pieces)
    {
        var value = Join(pieces);
        return new InterpolationResult(problems.Count > 0 ? ResolvedValue.Unknown : value, problems, unset);
    }

    private ResolvedValue Join(IReadOnlyList<InterpolationPiece> pieces)
    {
        var values = new List<ResolvedValue>(pieces.Count);
        var length = 0L;
        foreach (var piece in pieces)
        {
            var value = piece.Variable is { } variable ? Evaluate(variable) : ResolvedValue.Known(piece.Literal ?? string.Empty);
            values.Add(value);
            length += piece.Variable is null ? 0 : value.Parts.Sum(part => part?.Length ?? 0);
        }

        return length > MaximumLength ? ResolvedValue.Unknown : ResolvedValue.Concat(values);
    }

    private ResolvedValue Evaluate(ComposeVariable variable)
    {
        var value = lookup(variable.Name);
        return variable.Operator switch
        {
            VariableOperator.DefaultIfUnset => value ?? Join(variable.OperandPieces),
            VariableOperator.DefaultIfUnsetOrEmpty => IsEmpty(value) ? Join(variable.OperandPieces) : value ?? ResolvedValue.Unknown,
            VariableOperator.AlternativeIfSet => Alternative(variable, value, value is null),
            VariableOperator.AlternativeIfNotEmpty => Alternative(variable, value, IsEmpty(value)),
            VariableOperator.ErrorIfUnset => Require(variable, value, value is null),
            VariableOperator.ErrorIfUnsetOrEmpty => Require(variable, value, IsEmpty(value)),
            _ => value ?? Missing(variable),
        };
    }

    private static bool IsEmpty(ResolvedValue? value) => value is null || value.Text?.Length == 0;

    // Of a variable of which nothing is known it is not even known that it is set.
    private ResolvedValue Alternative(ComposeVariable variable, ResolvedValue? value, bool isMissing) =>
        isMissing ? ResolvedValue.Empty : value is null || value.IsUnknown ? ResolvedValue.Unknown : Join(variable.OperandPieces);

    private ResolvedValue Require(ComposeVariable variable, ResolvedValue? value, bool isMissing)
    {
        if (isMissing && !isMissingUnknown)
        {
            var message = Join(variable.OperandPieces).Text;
            problems.Add(new GrammarProblem(variable.Span, $"the variable '{variable.Name}' is required and has no value" + (string.IsNullOrEmpty(message) ? string.Empty : ": " + message)));
        }

        return isMissing ? ResolvedValue.Unknown : value ?? ResolvedValue.Unknown;
    }

    private ResolvedValue Missing(ComposeVariable variable)
    {
        unset.Add(variable);
        return isMissingUnknown ? ResolvedValue.Unknown : ResolvedValue.Empty;
    }
}
