using System.Text.Json;
using DockerLint.Compose;
using DockerLint.Compose.Applications;

namespace DockerLint.Conformance.ComposeGo;

/// <summary>What a row loads: its files, its variables and its options. No other file exists, and no other variable is set.</summary>
internal sealed class RowApplication : ComposeFileSource
{
    private readonly Dictionary<string, string> others;

    public RowApplication(VectorRow row)
    {
        others = row.Map("extra_files");
        var folder = row.TextOrNull("working_dir") is { } given and not "." ? given : string.Empty;
        var files = row.Element("compose_files").EnumerateArray().Select(file => (Name: file.GetProperty("name").GetString() ?? string.Empty, Text: file.GetProperty("content").GetString() ?? string.Empty));

        // All files of the project are given: the first one is not laid over others, whatever it is called.
        Files = files.Select((file, index) => new ComposeApplicationFile(file.Name, ComposeSyntaxTree.ParseText(file.Text, index == 0 ? "compose.yaml" : file.Name), folder)).ToArray();
        var environment = row.Map("env");
        Application = ComposeApplication.Load(Files, new ComposeApplicationOptions
        {
            Environment = new ComposeEnvironment(environment, isComplete: true),
            Files = this,
            Interpolate = !IsSet(row, "SkipInterpolation"),
            Name = Option(row, "projectName")?.GetString(),
        });
        Canonical = Application.ToCanonical(new CanonicalOptions
        {
            Normalize = !IsSet(row, "SkipNormalization"),
            ReadVariables = !IsSet(row, "SkipResolveEnvironment"),
            ResolvePaths = Option(row, "ResolvePaths")?.ValueKind != JsonValueKind.False,
            Profiles = Option(row, "Profiles")?.EnumerateArray().Select(item => item.GetString() ?? string.Empty).ToArray() ?? [],
        });
    }

    /// <summary>The files that are laid over each other.</summary>
    public IReadOnlyList<ComposeApplicationFile> Files { get; }

    public ComposeApplication Application { get; }

    /// <summary>The canonical form under the row's options.</summary>
    public CanonicalApplication Canonical { get; }

    public override bool Exists(string path) => others.ContainsKey(path);

    public override ComposeSyntaxTree? ReadCompose(string path) => ReadText(path) is { } text ? ComposeSyntaxTree.ParseText(text, path) : null;

    public override string? ReadText(string path) => others.GetValueOrDefault(path);

    private static bool IsSet(VectorRow row, string option) => Option(row, option)?.ValueKind == JsonValueKind.True;

    private static JsonElement? Option(VectorRow row, string option) =>
        row.Has("options") && row.Element("options") is { ValueKind: JsonValueKind.Object } options && options.TryGetProperty(option, out var value) ? value : null;
}
