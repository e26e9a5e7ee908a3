using DockerLint.CodeFixes;
using DockerLint.Diagnostics;
using DockerLint.Dockerfile.Semantics;

namespace DockerLint.Testing;

/// <summary>Runs the examples of a rule's documentation.</summary>
internal static class DocumentationLaws
{
    // What a fence may say besides options of the rule.
    private static readonly HashSet<string> Reserved = ["path", "context", "ignored", "own-ignore", "target", "build-arg", "line-ends"];

    public static void Check(Type analyzerType, DiagnosticDescriptor descriptor)
    {
        var examples = DocumentationExample.Read(descriptor.Documentation);
        if (!examples.Any(example => example.IsBad) || examples.All(example => example.IsBad))
        {
            throw new RuleTestException($"The documentation of {descriptor.Id} needs a block marked 'bad' and one marked 'good'.");
        }

        // A rule about line ends judges the twin with other ones otherwise.
        var laws = examples.Any(example => Setting(example, "line-ends") is not null) ? RuleTestLaws.All & ~RuleTestLaws.LineBreaks : RuleTestLaws.All;
        for (var i = 0; i < examples.Count; i++)
        {
            var harness = new RuleHarness(analyzerType, Options(examples[i]) with { Laws = laws });
            var marked = MarkedText.Parse(WithLineEnds(examples[i]));
            var found = harness.Analyze(marked.Text);
            string Describe() => $"{marked.Text}\nreported:\n{string.Join("\n", found)}";
            if (examples[i].IsBad ? found.Count == 0 || found.Any(diagnostic => diagnostic.Id != descriptor.Id) : found.Count > 0)
            {
                throw new RuleTestException($"A '{(examples[i].IsBad ? "bad" : "good")}' block of {descriptor.Id} does not hold:\n{Describe()}");
            }

            if (marked.Marks.Count > 0)
            {
                RuleTest.VerifyFindings(harness, marked);
            }

            if (examples[i].IsBad && i + 1 < examples.Count && !examples[i + 1].IsBad && !examples[i + 1].IsAlternative)
            {
                var fixes = harness.FixAll(harness.Parse(marked.Text), FixSafety.Safe);
                if (fixes.Applied.Count > 0 && fixes.Tree.Text.ToString() != examples[i + 1].Text)
                {
                    throw new RuleTestException($"The 'good' block of {descriptor.Id} is not what its fix makes of the 'bad' one (mark it 'alternative' if it shall not be).\nFixed:\n{fixes.Tree.Text}\nGood:\n{examples[i + 1].Text}");
                }
            }

            SnippetLaws.Check(harness, marked.Text);
        }
    }

    private static RuleTestOptions Options(DocumentationExample example) => new()
    {
        Language = example.Language,
        Path = Setting(example, "path"),
        BuildContext = Context(example),
        BuildInputs = new BuildInputs
        {
            Targets = Setting(example, "target") is { } target ? [target] : [],
            Arguments = Setting(example, "build-arg") is { } argument ? new Dictionary<string, string?> { [argument] = null } : BuildInputs.None.Arguments,
        },
        Options = example.Settings.Where(setting => !Reserved.Contains(setting.Key)).ToDictionary(setting => setting.Key, setting => setting.Value),
    };

    private static string WithLineEnds(DocumentationExample example) => Setting(example, "line-ends") switch
    {
        "crlf" => example.Text.Replace("\n", "\r\n"),
        "mixed" => example.Text.IndexOf('\n') is var first and >= 0 ? example.Text.Substring(0, first) + "\r" + example.Text.Substring(first) : example.Text,
        "unended" => example.Text.TrimEnd('\n'),
        _ => example.Text,
    };

    private static TestBuildContext? Context(DocumentationExample example)
    {
        if (Setting(example, "context") is null && example.Files.Count == 0)
        {
            return null;
        }

        var context = new TestBuildContext(Setting(example, "context")?.Split(',') ?? []) { Ignored = Setting(example, "ignored")?.Split(',') ?? [], OwnIgnoreFile = Setting(example, "own-ignore") };
        foreach (var file in example.Files)
        {
            context.Add(file.Key, file.Value);
        }

        return context;
    }

    private static string? Setting(DocumentationExample example, string name) => example.Settings.TryGetValue(name, out var value) ? value : null;
}
