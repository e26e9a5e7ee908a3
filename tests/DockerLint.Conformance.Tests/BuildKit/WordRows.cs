using DockerLint.Dockerfile;
using DockerLint.Dockerfile.Syntax;
using DockerLint.Semantics;

namespace DockerLint.Conformance.BuildKit;

/// <summary>Rows about words: how they are cut and what becomes of their variables.</summary>
internal static class WordRows
{
    /// <summary>One word in an environment; a row for any platform is asked for both.</summary>
    public static string? Expand(VectorRow row)
    {
        var platform = row.TextOrNull("platform");
        return Difference.First(
            platform == "windows" ? null : Expand(row, StringComparer.Ordinal),
            platform == "unix" ? null : Expand(row, StringComparer.OrdinalIgnoreCase));
    }

    public static string? ExpandToWords(VectorRow row)
    {
        var environment = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var pair in row.Texts("env_list").Select(item => item.Split('=', 2)))
        {
            environment[pair[0]] = pair[1];
        }

        var result = WordExpression.Parse(row.Text("input"), Escape(row)).Evaluate(Lookup(environment));
        return row.ExpectsError
            ? Difference.Of("refused", true, result.Problems.Count > 0)
            : Difference.First(
                Difference.Of("problem", null, result.Problems.FirstOrDefault().Message),
                Difference.Of("words", row.Texts("expected"), result.SplitWords()?.Select(word => word.Text) ?? []));
    }

    /// <summary>How ENV, LABEL and ARG cut words; ARG has no other form.</summary>
    public static string? Cut(VectorRow row)
    {
        var tree = DockerfileSyntaxTree.ParseText("ARG " + row.Text("input") + "\n");
        var declarations = tree.Root.Instructions.OfType<ArgInstructionSyntax>().Single().Declarations;
        return Difference.Of("words", row.Texts("expected"), declarations.Select(pair => tree.Text.ToString(pair.Span)));
    }

    private static string? Expand(VectorRow row, StringComparer names)
    {
        var expression = WordExpression.Parse(row.Text("input"), Escape(row));
        var result = expression.Evaluate(Lookup(new Dictionary<string, string>(row.Map("env"), names)));
        var problem = result.Problems.FirstOrDefault().Message;
        if (row.ExpectsError)
        {
            return problem is null
                ? $"expected a refusal, got {result.Value}"
                : row.TextOrNull("error_contains") is { } part && !problem.Contains(part, StringComparison.Ordinal) ? $"expected '{part}' in the message '{problem}'" : null;
        }

        var unset = result.Unset.Select(reference => reference.Name).ToHashSet(StringComparer.Ordinal);
        var set = expression.References.Select(reference => reference.Name).Where(name => !unset.Contains(name));
        return Difference.First(
            Difference.Of("problem", null, problem),
            Difference.Of("value", row.Text("expected"), result.Value.Text),
            row.Has("matched") ? Difference.Of("names that are set", Sorted(row.Texts("matched")), Sorted(set)) : null,
            row.Has("unmatched") ? Difference.Of("names that are not set", Sorted(row.Texts("unmatched")), Sorted(unset)) : null);
    }

    private static IEnumerable<string> Sorted(IEnumerable<string> names) => names.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    private static char Escape(VectorRow row) => row.TextOrNull("escape") is { Length: 1 } escape ? escape[0] : '\\';

    private static Func<string, ResolvedValue?> Lookup(Dictionary<string, string> environment) =>
        name => environment.TryGetValue(name, out var value) ? ResolvedValue.Known(value) : null;
}
