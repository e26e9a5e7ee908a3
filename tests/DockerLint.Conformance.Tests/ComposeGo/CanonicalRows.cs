using System.Text.Json;
using DockerLint.Compose;
using DockerLint.Compose.Applications;

namespace DockerLint.Conformance.ComposeGo;

/// <summary>Rows about single steps on the way to the canonical form.</summary>
internal static class CanonicalRows
{
    /// <summary>A file with what it implies. The name of the project is one that the loader has made normal before.</summary>
    public static string? Normalize(VectorRow row)
    {
        if (row.ExpectsError)
        {
            return Difference.Of("refused", true, AcceptanceRows.Errors(row.Text("input")).Length > 0);
        }

        var application = Load(row.Text("input"), row.Map("env"));
        var expected = (application.Model.Find("name") as ComposeScalarNode)?.Text is { Length: > 0 } name
            ? row.Text("expected").Replace(name, ComposeApplication.NormalizeName(name), StringComparison.Ordinal)
            : row.Text("expected");
        return ModelJson.Compare(
            JsonSerializer.SerializeToElement(ModelJson.Of(Load(expected, []).ToCanonical(LongForm).Model)),
            ModelJson.Of(application.ToCanonical(new CanonicalOptions { ResolvePaths = false }).Model),
            string.Empty);
    }

    /// <summary>Ports of a service in their long form.</summary>
    public static string? Ports(VectorRow row) => Transform(row, "ports");

    /// <summary>The build of a service in its long form, without what that implies.</summary>
    public static string? Build(VectorRow row) => Transform(row, "build");

    private static CanonicalOptions LongForm { get; } = new() { Normalize = false, ReadVariables = false, ResolvePaths = false };

    private static string? Transform(VectorRow row, string attribute)
    {
        // Variables have been replaced before; a dollar sign that is left is one.
        var input = row.Element("input").GetRawText().Replace("$", "$$", StringComparison.Ordinal);
        var text = $"{{\"services\": {{\"test\": {{\"image\": \"alpine:3.22\", \"{attribute}\": {input}}}}}}}";
        if (row.ExpectsError)
        {
            return Difference.Of("refused", true, AcceptanceRows.Errors(text).Length > 0);
        }

        var found = ComposeApplication.Load([File(text)], ComposeApplicationOptions.Default).ToCanonical(LongForm).FindService("test")?.Find(attribute);
        return found is null ? $"no {attribute}" : ModelJson.Compare(row.Element("expected"), ModelJson.Of(found, withImplied: false), attribute);
    }

    private static ComposeApplication Load(string text, Dictionary<string, string> environment) =>
        ComposeApplication.Load([File(text)], new ComposeApplicationOptions { Environment = new ComposeEnvironment(environment, isComplete: true) });

    private static ComposeApplicationFile File(string text) => new("compose.yaml", ComposeSyntaxTree.ParseText(text, "compose.yaml"));
}
