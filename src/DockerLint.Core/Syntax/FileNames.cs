namespace DockerLint.Syntax;

/// <summary>What the name of a file tells about it, without regard to case.</summary>
public static class FileNames
{
    // Neither a Dockerfile nor a Compose file, whatever stands before: ignore files, documents, templates, leftovers of editors.
    private static readonly string[] ForeignEndings =
    [
        ".dockerignore", ".md", ".j2", ".jinja", ".jinja2", ".erb", ".tmpl", ".tpl", ".gotmpl", ".mustache", ".orig", ".rej", ".bak", ".swp", "~",
    ];

    /// <summary>The language of a file that is linted: Compose by the endings .yml and .yaml, else Dockerfile.</summary>
    public static SourceLanguage GetLanguage(string path) => HasYamlEnding(path) ? SourceLanguage.Compose : SourceLanguage.Dockerfile;

    /// <summary>
    /// Whether the search of a folder takes a file up: Dockerfile, Dockerfile.*, *.Dockerfile, Containerfile*,
    /// compose*.y(a)ml and docker-compose*.y(a)ml.
    /// </summary>
    /// <param name="name">The name without folders.</param>
    public static bool IsSearchedFor(string name)
    {
        if (ForeignEndings.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase)))
        {
            return false;
        }

        return name.Equals("Dockerfile", StringComparison.OrdinalIgnoreCase)
            || name.StartsWith("Dockerfile.", StringComparison.OrdinalIgnoreCase)
            || name.EndsWith(".Dockerfile", StringComparison.OrdinalIgnoreCase)
            || name.StartsWith("Containerfile", StringComparison.OrdinalIgnoreCase)
            || IsCompose(name);
    }

    private static bool IsCompose(string name)
    {
        const string Long = "docker-compose";
        const string Short = "compose";
        // A letter behind the word makes it another one: composer.yml is not ours.
        return HasYamlEnding(name)
            && (name.StartsWith(Long, StringComparison.OrdinalIgnoreCase)
                || (name.StartsWith(Short, StringComparison.OrdinalIgnoreCase) && !char.IsLetter(name[Short.Length])));
    }

    private static bool HasYamlEnding(string name) =>
        name.EndsWith(".yml", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase);
}
