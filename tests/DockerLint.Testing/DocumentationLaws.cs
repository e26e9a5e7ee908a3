using DockerLint.CodeFixes;
using DockerLint.Diagnostics;

namespace DockerLint.Testing;

/// <summary>Runs the examples of a rule's documentation.</summary>
internal static class DocumentationLaws
{
    public static void Check(Type analyzerType, DiagnosticDescriptor descriptor)
    {
        var examples = DocumentationExample.Read(descriptor.Documentation);
        if (!examples.Any(example => example.IsBad) || examples.All(example => example.IsBad))
        {
            throw new RuleTestException($"The documentation of {descriptor.Id} needs a block marked 'bad' and one marked 'good'.");
        }

        for (var i = 0; i < examples.Count; i++)
        {
            var harness = new RuleHarness(analyzerType, Options(examples[i]));
            var marked = MarkedText.Parse(examples[i].Text);
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
        Path = example.Settings.TryGetValue("path", out var path) ? path : null,
        BuildContext = example.Settings.TryGetValue("context", out var files) ? new TestBuildContext(files.Split(',')) { Ignored = example.Settings.TryGetValue("ignored", out var ignored) ? ignored.Split(',') : [] } : null,
        Options = example.Settings.Where(setting => setting.Key is not ("path" or "context" or "ignored")).ToDictionary(setting => setting.Key, setting => setting.Value),
    };
}
