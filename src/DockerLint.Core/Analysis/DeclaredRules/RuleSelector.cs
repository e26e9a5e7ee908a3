using DockerLint.Compose;
using DockerLint.Compose.Applications;
using DockerLint.Compose.Semantics;
using DockerLint.Dockerfile;
using DockerLint.Dockerfile.Semantics;
using DockerLint.Grammars.Selectors;

namespace DockerLint.Analysis.DeclaredRules;

/// <summary>
/// What a declared rule selects: <c>SUBJECT [where CONDITION]</c>. Never changed, so one serves all files and threads. What is not known
/// of a file is selected neither by a condition nor by its opposite.
/// </summary>
public sealed class RuleSelector
{
    private RuleSelector(string text, SelectorSubject subject, BoundCondition? condition)
    {
        Text = text;
        Subject = subject;
        Condition = condition;
    }

    /// <summary>The selector as written.</summary>
    public string Text { get; }

    /// <summary>What it selects.</summary>
    public SelectorSubject Subject { get; }

    internal BoundCondition? Condition { get; }

    /// <summary>Reads a selector. Everything that is wrong with it is told at once.</summary>
    /// <param name="text">The selector, at most 4096 UTF-16 units.</param>
    /// <param name="problems">What is wrong, by place in the text; empty after success.</param>
    /// <returns>Null when something is wrong.</returns>
    public static RuleSelector? Parse(string text, out IReadOnlyList<GrammarProblem> problems)
    {
        var found = new List<GrammarProblem>();
        RuleSelector? result = null;
        if (SelectorReader.Read(text, found) is { } syntax)
        {
            if (SelectorSubjects.Find(syntax.Subject.Text) is { } subject)
            {
                var condition = new SelectorBinder(subject, found).Bind(syntax.Condition);
                result = found.Count == 0 ? new RuleSelector(text, subject, condition) : null;
            }
            else
            {
                var names = SelectorSubjects.All.Select(candidate => candidate.Name).ToArray();
                found.Add(new GrammarProblem(syntax.Subject.Span, $"There is nothing called '{syntax.Subject.Text}' to select" + SelectorBinder.Hint(syntax.Subject.Text, names, "; there are ")));
            }
        }

        problems = found.OrderBy(problem => problem.Span).ToArray();
        return result;
    }

    /// <summary>The selector in words, without a full stop.</summary>
    public string Describe() => $"Selects {Subject.Description.Replace("`", string.Empty)}" + (Condition is null ? string.Empty : ", where " + Condition.Describe(isInner: false));

    /// <summary>What it says of each thing of its subject in a file, in the order of the file.</summary>
    /// <param name="tree">The file.</param>
    /// <param name="input">What is known of it besides.</param>
    public IReadOnlyList<SelectorAnswer> Explain(SyntaxTree tree, AnalysisInput input)
    {
        if (!Subject.Languages.Contains(tree.Language) || CreateSource(tree, input) is not { } source)
        {
            return [];
        }

        return Subject.Find(source).Select(fact => Explain(fact, tree)).OrderBy(answer => answer.Location.Span).ToArray();
    }

    internal IEnumerable<Fact> Select(FactSource source) =>
        Subject.Find(source).Where(fact => Condition is null || Condition.Evaluate(fact) == true);

    private static FactSource? CreateSource(SyntaxTree tree, AnalysisInput input) => tree switch
    {
        DockerfileSyntaxTree dockerfile => new FactSource(DockerfileSemanticModel.Create(dockerfile, input.BuildInputs)),
        ComposeSyntaxTree compose => new FactSource(
            ComposeModel.Create(compose),
            () => input.Application?.Value ?? ComposeApplication.Load([new ComposeApplicationFile(compose.FilePath, compose)], ComposeApplicationOptions.Default)),
        _ => null,
    };

    private SelectorAnswer Explain(Fact fact, SyntaxTree tree)
    {
        var deciding = new List<BoundTest>();
        Condition?.Explain(fact, deciding);
        var reasons = deciding.Select(test => (test.Path.Text, Value: test.Path.Show(fact), IsUnknown: test.Evaluate(fact) is null)).Distinct()
            .Select(reason => reason.Text + (reason.IsUnknown ? " is not known" : $": {reason.Value}"));
        return new SelectorAnswer(tree.GetLocation(fact.Span), Condition is null ? true : Condition.Evaluate(fact), string.Join("; ", reasons));
    }
}
