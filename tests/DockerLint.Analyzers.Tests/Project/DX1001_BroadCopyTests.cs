using DockerLint.Analyzers.Project;

namespace DockerLint.Analyzers.Tests.Project;

public sealed class DX1001_BroadCopyTests
{
    private const string Node = "FROM node:22-slim\n";

    [Theory]
    [InlineData(Node + "COPY [|.|] /app", ".git/HEAD", "a.js")]
    [InlineData(Node + "COPY [|./|] /app", ".env", "a.js")]
    [InlineData(Node + "ADD [|.|] /app", "node_modules/x/a.js", "a.js")]
    [InlineData(Node + "COPY [\"[|.|]\", \"/app\"]", "server.pem", "a.js")]
    [InlineData("FROM node:22 AS base\nCOPY [|.|] /app\nFROM base", ".env.production", "a.js")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:9.0\nCOPY [|.|] /src", "src/Web/Web.csproj", "src/Web/obj/project.assets.json")]
    public void Names_what_does_not_belong_into_the_image(string markup, params string[] files) =>
        RuleTest.Verify<BroadCopyAnalyzer>(markup.Replace("\"[|.|]\"", "[|\".\"|]"), new RuleTestOptions { BuildContext = new TestBuildContext(files) });

    [Theory]
    [InlineData(Node + "COPY . /app", "a.js", ".env.example", "bin/tool")]
    [InlineData(Node + "COPY src /app", ".git/HEAD", "src/a.js")]
    [InlineData(Node + "COPY --from=build . /app", ".git/HEAD")]
    [InlineData(Node + "COPY --exclude=.git . /app", ".git/HEAD")]
    [InlineData("FROM node:22 AS build\nCOPY . /app\nFROM nginx:1.29\nCOPY --from=build /app/dist /www", ".git/HEAD", ".env")]
    [InlineData("FROM node:22\nONBUILD COPY . /app", ".git/HEAD")]
    public void Is_silent_when_nothing_unwanted_gets_into_the_image(string text, params string[] files) =>
        RuleTest.VerifySilent<BroadCopyAnalyzer>(text, new RuleTestOptions { BuildContext = new TestBuildContext(files) });

    [Fact]
    public void Is_silent_when_the_context_is_not_known() => RuleTest.VerifySilent<BroadCopyAnalyzer>(Node + "COPY . /app");

    [Fact]
    public void Is_silent_about_what_is_ignored_also_when_only_its_contents_are() =>
        RuleTest.VerifySilent<BroadCopyAnalyzer>(Node + "COPY . /app", new RuleTestOptions { BuildContext = new TestBuildContext(".git/HEAD", ".env", "node_modules/x/a.js") { Ignored = [".git/HEAD", ".env", "node_modules"] } });

    [Fact]
    public void Names_three_at_most() =>
        RuleTest.Verify<BroadCopyAnalyzer>(Node + "COPY [|.|] /app", new RuleTestOptions
        {
            BuildContext = new TestBuildContext(".git/HEAD", ".env", "a.key", "b.pem"),
            Messages = ["This copies '.env', '.git', 'a.key' and 1 more into the image; exclude them in .dockerignore"],
        });
}
