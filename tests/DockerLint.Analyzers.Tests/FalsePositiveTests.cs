using DockerLint.Analysis;
using DockerLint.Compose;
using DockerLint.Configuration;
using DockerLint.Dockerfile;
using DockerLint.Syntax;

namespace DockerLint.Analyzers.Tests;

/// <summary>What linters of containers are hated for. All rules are on; those named must not speak, whatever their mode.</summary>
public sealed class FalsePositiveTests
{
    private const string Digest = "@sha256:1111111111111111111111111111111111111111111111111111111111111111";

    [Theory]
    [InlineData("a package given as a file", "RUN --mount=type=bind,source=debs,target=/debs apt-get update && apt-get install -y --no-install-recommends /debs/tool_1.4_amd64.deb && rm -rf /var/lib/apt/lists/*", "DL3008")]
    [InlineData("a package list in a variable", "ARG PKGS=\"ca-certificates=20230311 tzdata=2024a-0\"\nRUN apt-get update && apt-get install -y --no-install-recommends $PKGS", "DL3008")]
    [InlineData("arguments of options", "RUN apk -X https://mirror.test/edge add --no-cache --virtual .b 'git~2.45' '!py3-pyc'", "DL3018")]
    [InlineData("arguments of options, npm", "RUN npm install --loglevel verbose --registry https://npm.test /app", "DL3016")]
    [InlineData("a shell inherited through a stage", "SHELL [\"/bin/bash\", \"-euo\", \"pipefail\", \"-c\"]\nENV MODE=ci\nFROM base\nRUN [[ $MODE == ci ]] && printf 'a\\nb\\n' | sort", "DL4006")]
    [InlineData("an interpreter named on the heredoc", "RUN <<EOF bash\nset -euo pipefail\nprintf '1\\n2\\n' | tail -n1\nEOF\nRUN true", "DL4006 DL1000 DL1002 DL1006")]
    [InlineData("a self-append with a guard", "ENV LD_LIBRARY_PATH=/opt/lib${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}", "DL6001 DL3044")]
    [InlineData("text in a quoted heredoc", "COPY <<-\\TXT /note.txt\n\tkeep $HOME as is\nTXT", "DL6001 DL1006")]
    [InlineData("caches under mounts", "RUN --mount=type=cache,target=/var/cache/apt --mount=type=tmpfs,target=/var/lib/apt/lists apt-get update && apt-get install -y --no-install-recommends git", "DL3009 DL7006")]
    [InlineData("other spellings of flags and clean-ups", "RUN rm -rf /opt/old; apt-get update; DEBIAN_FRONTEND=noninteractive apt-get --quiet --yes install --no-install-recommends curl; rm -fr /var/lib/apt/lists", "DL3009 DL3014 DL3015")]
    [InlineData("cd in a subshell", "RUN git clone https://git.test/j.git /tmp/j && (cd /tmp/j && make install) && rm -rf /tmp/j", "DL3003 DL6020")]
    [InlineData("root that is not final", "USER root\nRUN install -d -o 1654 /data\nUSER 1654", "DL3002 DL5002")]
    [InlineData("a user with a known id", "RUN useradd -l -u 10001 app\nUSER app", "DL3066 DL3046")]
    [InlineData("names that look like secrets", "ENV TOKEN_ENDPOINT=https://id.test/token PASSWORD_MIN_LENGTH=12 PUBLIC_KEY=abc\nARG NUGET_AUTH_TYPE=basic", "DL5001 DL3064")]
    [InlineData("an image or a context behind --from", "COPY --from=registry.test/org/tool:1.2 /t /bin/", "DL3022")]
    [InlineData("ADD of something remote", "ARG SRC=https://files.test/data.json\nADD $SRC /data.json", "DL3020")]
    [InlineData("shell form on purpose", "ENTRYPOINT exec nginx -g \"worker_processes ${WORKERS:-1}; daemon off;\"", "DL3025")]
    [InlineData("a health check with an operator", "HEALTHCHECK CMD curl -fsS http://localhost/ || exit 1", "DL3025 DL1011")]
    [InlineData("RUNs that should stay apart", "RUN dotnet restore\nRUN dotnet build --no-restore", "DL3059")]
    public void A_Dockerfile_is_left_alone(string what, string body, string ids)
    {
        what.Should().NotBeEmpty();
        Found(DockerfileSyntaxTree.ParseText("FROM debian:12-slim AS base\n" + body + "\n")).Should().NotContain(ids.Split(' '));
    }

    [Theory]
    [InlineData("a pinned image behind ARG", "ARG BASE=mcr.microsoft.com/dotnet/aspnet:9.0" + Digest + "\nFROM ${BASE} AS final", "DL3006 DL3007 DL6002")]
    [InlineData("FROM names a stage, also a computed one", "FROM sdk:9.0 AS build-amd64\nFROM sdk:9.0 AS build-arm64\nFROM build-${TARGETARCH} AS build", "DL3006 DL6002")]
    [InlineData("a variable of the base image", "FROM mcr.microsoft.com/dotnet/aspnet:9.0\nUSER $APP_UID", "DL6001 DL3066")]
    [InlineData("a shell that is not POSIX", "FROM mcr.microsoft.com/dotnet/framework/sdk:4.8.1\nRUN powershell -Command foreach ($f in Get-ChildItem C:\\certs\\*.crt) { $f.Name }", "DL4006 DL6001")]
    [InlineData("an absolute path of Windows", "# escape=`\nFROM mcr.microsoft.com/windows/servercore:ltsc2022\nWORKDIR C:\\src", "DL3000")]
    [InlineData("a platform with intent", "FROM --platform=linux/amd64 vendor/only-amd64:3.2 AS tool-amd64\nFROM --platform=\"${BUILDPLATFORM:-linux/amd64}\" sdk:9.0 AS build", "DL3029 DL1022")]
    public void A_whole_Dockerfile_is_left_alone(string what, string text, string ids)
    {
        what.Should().NotBeEmpty();
        Found(DockerfileSyntaxTree.ParseText(text + "\n")).Should().NotContain(ids.Split(' '));
    }

    [Theory]
    [InlineData("services:\n  web:\n    build: .\n    image: org/web\n    ports: !override [\"${API_IP:-127.0.0.1}:8080:8080\"]\n", "DC6002 DC3002 DC1006 DC1001")]
    [InlineData("services:\n  web:\n    image: org/web:${TAG:?}\n    command: echo $$HOME\n", "DC6002 DC1005")]
    [InlineData("x-a: &a\n  restart: always\nservices:\n  web:\n    <<: *a\n    image: org/web:1\n    environment:\n      DB_PASSWORD: ${DB_PASSWORD}\n      TOKEN_FILE: /run/secrets/t\n", "DC4006 DC1002 DC1003")]
    public void A_Compose_file_is_left_alone(string text, string ids) =>
        Found(ComposeSyntaxTree.ParseText(text, "compose.yaml")).Should().NotContain(ids.Split(' '));

    private static IEnumerable<string> Found(SyntaxTree tree) => new AnalysisDriver(BuiltInRules.All)
        .Analyze(tree, AnalysisInput.Default with { Configuration = new AnalyzerConfiguration { Mode = AnalysisMode.All } })
        .Diagnostics.Select(diagnostic => diagnostic.Id);
}
