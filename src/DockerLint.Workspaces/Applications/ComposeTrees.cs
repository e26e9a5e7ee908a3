using System.Collections.Concurrent;
using DockerLint.Compose;
using DockerLint.Compose.Applications;
using DockerLint.Syntax;
using DockerLint.Text;
using DockerLint.Workspaces.Files;

namespace DockerLint.Workspaces.Applications;

/// <summary>The Compose files of a run, each parsed once for all that look at it.</summary>
internal sealed class ComposeTrees(LintRequest request, FileStore files) : ComposeFileSource
{
    private readonly ConcurrentDictionary<string, ComposeSyntaxTree?> trees = new(StringComparer.Ordinal);
    private readonly Lazy<Dictionary<string, LintInput>> inputs = new(() => FindInputs(request));

    /// <summary>The Compose files of the request by their full paths, in the request's order.</summary>
    public IEnumerable<KeyValuePair<string, LintInput>> Inputs => inputs.Value;

    /// <summary>The tree of a file of the request.</summary>
    /// <param name="path">Its full path.</param>
    /// <param name="input">The file.</param>
    /// <param name="text">What it holds.</param>
    /// <param name="cancellationToken">Stops a parse that nobody waits for.</param>
    public ComposeSyntaxTree Parse(string path, LintInput input, SourceText text, CancellationToken cancellationToken = default) =>
        trees.GetOrAdd(path, _ => ComposeSyntaxTree.ParseText(text, input.Path, cancellationToken)) ?? ComposeSyntaxTree.ParseText(text, input.Path, cancellationToken);

    /// <inheritdoc/>
    public override bool Exists(string path) => files.FileExists(path);

    /// <inheritdoc/>
    public override string? ReadText(string path) => files.ReadText(path)?.ToString();

    /// <inheritdoc/>
    public override ComposeSyntaxTree? ReadCompose(string path) => trees.GetOrAdd(path, ParseFile);

    private ComposeSyntaxTree? ParseFile(string path)
    {
        inputs.Value.TryGetValue(path, out var input);
        var text = input?.Text is { } given ? SourceText.From(given) : files.Read(path).Text;
        return text is null ? null : ComposeSyntaxTree.ParseText(text, input?.Path ?? path);
    }

    private static Dictionary<string, LintInput> FindInputs(LintRequest request)
    {
        var result = new Dictionary<string, LintInput>(StringComparer.Ordinal);
        foreach (var input in request.Inputs)
        {
            if ((input.Language ?? FileNames.GetLanguage(input.Path)) == SourceLanguage.Compose
                && PathNames.TryGetFullPath(request.WorkingDirectory, input.Path) is { } path && !result.ContainsKey(path))
            {
                result.Add(path, input);
            }
        }

        return result;
    }
}
