namespace DockerLint.Workspaces.Tests.BuildContexts;

public sealed class BuildContextTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_nearest_folder_from_which_all_sources_resolve_is_the_context()
    {
        folder.Write("repo/src/api/Dockerfile", "FROM a\nCOPY src/api/api.csproj src/api/\nCOPY Directory.*.props .\nCOPY . .\n");
        folder.Write("repo/src/api/api.csproj", "").Write("repo/Directory.Build.props", "");

        ContextOf("repo/src/api/Dockerfile").Should().Be("repo");
    }

    [Theory]
    [InlineData("COPY missing.txt .")]
    [InlineData("COPY . .")]
    [InlineData("COPY --from=build /out .")]
    [InlineData("COPY $FILE .")]
    [InlineData("ADD https://example.org/x.tar.gz /")]
    [InlineData("ONBUILD COPY here.txt .")]
    [InlineData("COPY <<EOF /x\nhere.txt\nEOF")]
    public void Without_a_source_that_tells_it_the_context_is_unknown(string instruction)
    {
        folder.Write("Dockerfile", $"FROM a\n{instruction}\n").Write("here.txt", "");

        ContextOf("Dockerfile").Should().Be("none");
    }

    [Fact]
    public void An_ignore_file_tells_where_the_context_is_when_all_of_it_is_copied()
    {
        folder.Write("repo/docker/Dockerfile", "FROM a\nCOPY . .\n").Write("repo/.dockerignore", "bin\n");

        ContextOf("repo/docker/Dockerfile").Should().Be("repo");
    }

    [Fact]
    public void Nothing_above_the_lint_root_is_looked_at()
    {
        folder.Write("repo/src/Dockerfile", "FROM a\nCOPY top.txt .\n").Write("repo/top.txt", "");

        ContextOf("repo/src/Dockerfile").Should().Be("repo");
        ContextOf("repo/src/Dockerfile", root: "repo/src").Should().Be("none");
    }

    [Fact]
    public void The_folder_that_the_caller_names_is_the_context_whatever_resolves_there()
    {
        folder.Write("Dockerfile", "FROM a\nCOPY missing .\n").MakeFolder("ctx");

        ContextOf("Dockerfile", context: "ctx").Should().Be("ctx");
    }

    private string ContextOf(string path, string? root = null, string? context = null)
    {
        var result = Lint.Run(folder, old => new LintRequest
        {
            Inputs = old.Inputs,
            WorkingDirectory = old.WorkingDirectory,
            Root = root,
            BuildContext = context,
        }, path);
        return result.Files.Single().Findings.Single().Diagnostic.GetMessage().Split("context ")[1];
    }
}
