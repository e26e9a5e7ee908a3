using DockerLint.Syntax;

namespace DockerLint.Testing;

/// <summary>
/// A fenced block in a rule's documentation whose first line says <c>bad</c> or <c>good</c>. The fence reads
/// <c>dockerfile bad</c> or <c>yaml good</c>, and behind it <c>name=value</c> pairs: <c>path=</c> the file's path,
/// <c>context=</c> the files of its build context, or of the folder of a Compose file, separated by commas, <c>ignored=</c> those of them
/// that its ignore file excludes, <c>own-ignore=</c> the name of an ignore file of the Dockerfile alone, <c>target=</c> and
/// <c>build-arg=</c> what the caller of the build hands in, <c>line-ends=</c> <c>crlf</c> for all lines, <c>mixed</c> for the
/// first one or <c>unended</c> for a last line without an end, anything else an option of the rule. A block of any language with
/// <c>file=</c> is the text of a file in the build context of all examples behind it.
/// </summary>
public sealed class DocumentationExample
{
    private DocumentationExample(IReadOnlyList<string> fence, string text, IReadOnlyDictionary<string, string> files)
    {
        Text = text;
        Files = files;
        Language = fence[0] == "dockerfile" ? SourceLanguage.Dockerfile : SourceLanguage.Compose;
        IsBad = fence[1] == "bad";
        IsAlternative = fence.Contains("alternative");
        Settings = fence.Skip(2).Where(word => word.IndexOf('=') > 0).ToDictionary(word => word.Substring(0, word.IndexOf('=')), word => word.Substring(word.IndexOf('=') + 1));
    }

    /// <summary>The block's lines, marks included.</summary>
    public string Text { get; }

    /// <summary>Its language.</summary>
    public SourceLanguage Language { get; }

    /// <summary>Whether the rule reports it.</summary>
    public bool IsBad { get; }

    /// <summary>Whether it is a good text that no fix makes out of the bad one before it.</summary>
    public bool IsAlternative { get; }

    /// <summary>The pairs behind the fence.</summary>
    public IReadOnlyDictionary<string, string> Settings { get; }

    /// <summary>Texts of files in the build context, by path.</summary>
    public IReadOnlyDictionary<string, string> Files { get; }

    /// <summary>All examples of a documentation text in order; other blocks are passed over.</summary>
    public static IReadOnlyList<DocumentationExample> Read(string documentation)
    {
        var examples = new List<DocumentationExample>();
        var files = new Dictionary<string, string>();
        var lines = documentation.Replace("\r\n", "\n").Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith("```", StringComparison.Ordinal))
            {
                continue;
            }

            var fence = lines[i].Substring(3).Split([' '], StringSplitOptions.RemoveEmptyEntries);
            var body = new List<string>();
            for (i++; i < lines.Length && !lines[i].StartsWith("```", StringComparison.Ordinal); i++)
            {
                body.Add(lines[i]);
            }

            if (fence.Length > 1 && fence[0] is "dockerfile" or "yaml" && fence[1] is "bad" or "good")
            {
                examples.Add(new DocumentationExample(fence, string.Join("\n", body) + "\n", new Dictionary<string, string>(files)));
            }
            else if (fence.FirstOrDefault(word => word.StartsWith("file=", StringComparison.Ordinal)) is { } file)
            {
                files[file.Substring("file=".Length)] = string.Join("\n", body) + "\n";
            }
        }

        return examples;
    }
}
