using DockerLint.Dockerfile;
using DockerLint.Text;
using DockerLint.Workspaces.Files;

namespace DockerLint.Conformance.LanguageDocker;

/// <summary>The tests of language-docker, the parser below hadolint.</summary>
public sealed class LanguageDockerTests(ITestOutputHelper output)
{
    private const string Rows = "language-docker.jsonl";

    [VectorFact(Rows)]
    public void Instructions_say_the_same() => Agreement.Check(output, Rows, string.Empty, Compare);

    private static string? Compare(VectorRow row)
    {
        var text = row.TextOrNull("dockerfile_base64") is { } bytes ? FileDecoder.Decode(Convert.FromBase64String(bytes)) : SourceText.From(row.Text("dockerfile"));
        var tree = DockerfileSyntaxTree.ParseText(text);
        if (!row.Flag("ok"))
        {
            return Difference.Of("refused", true, tree.Diagnostics.Count > 0);
        }

        var problem = Difference.Of("problem", null, tree.Diagnostics.Select(diagnostic => diagnostic.Message).FirstOrDefault());
        if (problem is not null || !row.Has("ast"))
        {
            return problem;
        }

        var expected = row.Element("ast").EnumerateArray().ToLookup(item => ExpectedFacts.Constructor(item) == "Comment");
        return Difference.First(
            Difference.Of("instructions", expected[false].Select(ExpectedFacts.Of), TreeFacts.Of(tree)),
            Difference.Of("comments", expected[true].Select(ExpectedFacts.Scalar), TreeFacts.Comments(tree)));
    }
}
