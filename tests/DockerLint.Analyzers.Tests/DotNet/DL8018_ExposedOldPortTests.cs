using DockerLint.Analyzers.DotNet;
using DockerLint.Dockerfile.Semantics;
using DockerLint.Syntax;
using DockerLint.Testing;

namespace DockerLint.Analyzers.Tests.DotNet;

public sealed class DL8018_ExposedOldPortTests
{
    private const string Build = "FROM mcr.microsoft.com/dotnet/sdk:9.0 AS build\nWORKDIR /src\nCOPY . .\nRUN dotnet publish -o /app\n";

    [Theory]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:9.0\nEXPOSE [|80|]\nCOPY --from=build /app .\nENTRYPOINT [\"dotnet\", \"Web.dll\"]", "FROM mcr.microsoft.com/dotnet/aspnet:9.0\nEXPOSE 8080\nCOPY --from=build /app .\nENTRYPOINT [\"dotnet\", \"Web.dll\"]")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:9.0\nEXPOSE [|80|]\nCOPY --from=build /app .\nENTRYPOINT [\"./Web\"]", "FROM mcr.microsoft.com/dotnet/aspnet:9.0\nEXPOSE 8080\nCOPY --from=build /app .\nENTRYPOINT [\"./Web\"]")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:8.0 AS base\nEXPOSE [|80/tcp|] 443\nFROM base\nCOPY --from=build /app .\nENTRYPOINT [\"dotnet\", \"Web.dll\"]", "FROM mcr.microsoft.com/dotnet/aspnet:8.0 AS base\nEXPOSE 80/tcp 443\nFROM base\nCOPY --from=build /app .\nENTRYPOINT [\"dotnet\", \"Web.dll\"]")]
    public void Speaks_and_mends(string before, string after) => RuleTest.VerifyFix<ExposedOldPortAnalyzer>(Build + before, Build + after, Projects.Web());

    [Theory]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:9.0\nEXPOSE 8080\nCOPY --from=build /app .\nENTRYPOINT [\"dotnet\", \"Web.dll\"]")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:7.0\nEXPOSE 80\nCOPY --from=build /app .\nENTRYPOINT [\"dotnet\", \"Web.dll\"]")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:9.0\nENV ASPNETCORE_URLS=http://+:80\nEXPOSE 80\nCOPY --from=build /app .\nENTRYPOINT [\"dotnet\", \"Web.dll\"]")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:9.0\nEXPOSE 80\nCOPY --from=build /app .\nENTRYPOINT [\"dotnet\", \"Web.dll\", \"--urls\", \"http://+:80\"]")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:9.0\nEXPOSE 80\nCOPY --from=build /app .\nENTRYPOINT $START")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:9.0\nEXPOSE 80\nCOPY --from=build /app .\nENTRYPOINT [\"/bin/bash\", \"/start.sh\"]")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:9.0-windowsservercore-ltsc2022\nEXPOSE 80\nCOPY --from=build /app .\nENTRYPOINT [\"C:\\\\ServiceMonitor.exe\", \"w3svc\"]")]
    public void IsSilent(string final) => RuleTest.VerifySilent<ExposedOldPortAnalyzer>(Build + final, Projects.Web());

    [Fact]
    public void Settings_of_Kestrel_may_say_otherwise() => RuleTest.VerifySilent<ExposedOldPortAnalyzer>(
        Build + "FROM mcr.microsoft.com/dotnet/aspnet:9.0\nEXPOSE 80\nCOPY --from=build /app .\nENTRYPOINT [\"dotnet\", \"Web.dll\"]",
        Projects.Of(("Web.csproj", Projects.Text("Microsoft.NET.Sdk.Web", "net9.0")), ("appsettings.json", "{ \"Kestrel\": { \"Endpoints\": { \"Http\": { \"Url\": \"http://*:80\" } } } }")));

    [Fact]
    public void Without_a_project_nothing_is_known() => RuleTest.VerifySilent<ExposedOldPortAnalyzer>("FROM mcr.microsoft.com/dotnet/aspnet:9.0\nEXPOSE 80\nENTRYPOINT [\"dotnet\", \"Web.dll\"]");

    [Theory]
    [InlineData("curl -f [|http://localhost/health|] || exit 1")]
    [InlineData("wget -qO- [|localhost:80|]")]
    [InlineData("[\"curl\", \"-f\", \"[|http://127.0.0.1:80/health|]\"]")]
    public void Speaks_about_healthchecks(string check) => RuleTest.Verify<ExposedOldPortAnalyzer>(
        Build + "FROM mcr.microsoft.com/dotnet/aspnet:9.0\nCOPY --from=build /app .\nHEALTHCHECK CMD " + check + "\nENTRYPOINT [\"dotnet\", \"Web.dll\"]", Projects.Web());

    [Theory]
    [InlineData("curl -f http://localhost:8080/health")]
    [InlineData("curl -f https://localhost/health")]
    [InlineData("curl -f http://proxy/health")]
    [InlineData("curl -f http://localhost:$PORT/")]
    [InlineData("curl --unix-socket /run/web http://localhost/health")]
    [InlineData("./check http://localhost/health")]
    public void IsSilent_about_healthchecks(string check) => RuleTest.VerifySilent<ExposedOldPortAnalyzer>(
        Build + "FROM mcr.microsoft.com/dotnet/aspnet:9.0\nCOPY --from=build /app .\nHEALTHCHECK CMD " + check + "\nENTRYPOINT [\"dotnet\", \"Web.dll\"]", Projects.Web());

    [Theory]
    [InlineData("ASPNETCORE_HTTP_PORTS")]
    [InlineData(null)]
    public void What_starts_the_image_may_say_otherwise(string? variable) => RuleTest.VerifySilent<ExposedOldPortAnalyzer>(
        Web, Projects.Web() with { BuildInputs = new BuildInputs { RunVariables = variable is null ? null : [variable] } });

    [Fact]
    public void What_starts_the_image_may_say_other_things() => RuleTest.Verify<ExposedOldPortAnalyzer>(
        Web.Replace("EXPOSE 80", "EXPOSE [|80|]", StringComparison.Ordinal), Projects.Web() with { BuildInputs = new BuildInputs { RunVariables = ["ASPNETCORE_ENVIRONMENT"] } });

    [Theory]
    [InlineData("services: {web: {build: ., ports: ['5000:[|80|]']}}", "services: {web: {build: ., ports: ['5000:8080']}}")]
    [InlineData("services: {web: {build: ., ports: ['[|80|]', '443']}}", "services: {web: {build: ., ports: ['8080', '443']}}")]
    [InlineData("services: {web: {build: ., ports: ['127.0.0.1:5000:[|80|]/tcp'], environment: {ASPNETCORE_ENVIRONMENT: x}, volumes: ['data:/var/data']}}", "services: {web: {build: ., ports: ['127.0.0.1:5000:8080/tcp'], environment: {ASPNETCORE_ENVIRONMENT: x}, volumes: ['data:/var/data']}}")]
    [InlineData("services: {web: {build: {context: .}, environment: ['A=$B'], ports: [{target: [|80|], published: 5000}]}}", "services: {web: {build: {context: .}, environment: ['A=$B'], ports: [{target: 8080, published: 5000}]}}")]
    public void Speaks_about_services_and_mends_them(string before, string after) => RuleTest.VerifyFix<ExposedOldPortAnalyzer>(before, after, Service());

    [Theory]
    [InlineData("services: {web: {build: ., healthcheck: {test: 'curl -f [|http://localhost/health|] || exit 1'}}}")]
    [InlineData("services: {web: {build: ., healthcheck: {test: [CMD, wget, -q, '[|http://127.0.0.1:80|]']}}}")]
    public void Speaks_about_healthchecks_of_services(string markup) => RuleTest.Verify<ExposedOldPortAnalyzer>(markup, Service());

    [Theory]
    [InlineData("services: {web: {build: ., ports: ['80:8080', '5000:80/udp', '5001:443']}}")]
    [InlineData("services: {web: {build: ., ports: ['5000:$PORT']}}")]
    [InlineData("services: {web: {build: ., ports: ['5000:80'], environment: {ASPNETCORE_HTTP_PORTS: 80}}}")]
    [InlineData("services: {web: {build: ., ports: ['5000:80'], environment: ['ASPNETCORE_URLS=http://+']}}")]
    [InlineData("services: {web: {build: ., ports: ['5000:80'], environment: ['Kestrel__Endpoints__Http__Url=http://+']}}")]
    [InlineData("services: {web: {build: ., ports: ['5000:80'], environment: [$MORE]}}")]
    [InlineData("services: {web: {build: ., ports: ['5000:80'], env_file: web.env}}")]
    [InlineData("services: {web: {build: ., ports: ['5000:80'], command: [--urls, 'http://+']}}")]
    [InlineData("services: {web: {build: ., ports: ['5000:80'], entrypoint: /start.sh}}")]
    [InlineData("services: {web: {build: ., ports: ['5000:80'], volumes: ['./settings:/app']}}")]
    [InlineData("services: {web: {build: ., ports: ['5000:80'], volumes: ['$DATA:/data']}}")]
    [InlineData("services: {web: {build: ., ports: ['5000:80'], network_mode: host}}")]
    [InlineData("services: {web: {build: {context: ., target: build}, ports: ['5000:80']}}")]
    [InlineData("services: {web: {build: ./elsewhere, ports: ['5000:80']}}")]
    [InlineData("services: {web: {image: 'mcr.microsoft.com/dotnet/aspnet:9.0', ports: ['5000:80']}}")]
    [InlineData("services: {web: {build: ., ports: ['5000:80'], extends: {file: base.yaml, service: web}}}")]
    [InlineData("services: {web: {build: ., healthcheck: {test: 'curl http://localhost:8080'}}}")]
    [InlineData("services: {web: {build: ., healthcheck: {disable: true, test: 'curl http://localhost'}}}")]
    [InlineData("services: {web: {build: {dockerfile_inline: \"FROM mcr.microsoft.com/dotnet/aspnet:9.0\\nWORKDIR /app\"}, ports: ['5000:80']}}")]
    public void IsSilent_about_services(string text) => RuleTest.VerifySilent<ExposedOldPortAnalyzer>(text, Service());

    [Fact]
    public void An_override_file_may_lie_over_another_one() =>
        RuleTest.VerifySilent<ExposedOldPortAnalyzer>("services: {web: {build: ., ports: ['5000:80']}}", Service() with { Path = "compose.override.yaml" });

    private const string Web = Build + "FROM mcr.microsoft.com/dotnet/aspnet:9.0\nWORKDIR /app\nEXPOSE 80\nCOPY --from=build /app .\nENTRYPOINT [\"dotnet\", \"Web.dll\"]";

    private static RuleTestOptions Service() =>
        Projects.Of(("Web.csproj", Projects.Text("Microsoft.NET.Sdk.Web", "net9.0")), ("Program.cs", ""), ("Dockerfile", Web)) with { Language = SourceLanguage.Compose };
}
