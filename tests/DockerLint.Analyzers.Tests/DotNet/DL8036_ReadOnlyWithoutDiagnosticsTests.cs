using DockerLint.Analyzers.DotNet;

namespace DockerLint.Analyzers.Tests.DotNet;

public sealed class DL8036_ReadOnlyWithoutDiagnosticsTests
{
    [Theory]
    [InlineData("services: {a: {read_only: '[|true|]', image: 'mcr.microsoft.com/dotnet/aspnet:9.0'}}")]
    [InlineData("services: {a: {read_only: '[|true|]', image: 'mcr.microsoft.com/dotnet/runtime:9.0', tmpfs: [/run], environment: {DOTNET_EnableDiagnostics: 1}}}")]
    [InlineData("services: {a: {read_only: '[|true|]', build: {dockerfile_inline: \"FROM mcr.microsoft.com/dotnet/runtime-deps:9.0 AS base\\nFROM base\\nUSER app\"}}}")]
    [InlineData("services: {a: {read_only: '[|true|]', image: 'mcr.microsoft.com/dotnet/aspnet:9.0', volumes: ['vol:/tmp/x']}}")]
    public void Speaks(string markup) => RuleTest.Verify<ReadOnlyWithoutDiagnosticsAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {read_only: true, image: 'mcr.microsoft.com/dotnet/aspnet:9.0', tmpfs: '/tmp:size=10m'}}")]
    [InlineData("services: {a: {read_only: true, image: 'mcr.microsoft.com/dotnet/aspnet:9.0', volumes: [{type: tmpfs, target: /tmp}]}}")]
    [InlineData("services: {a: {read_only: true, image: 'mcr.microsoft.com/dotnet/aspnet:9.0', volumes: ['vol:/tmp/']}}")]
    [InlineData("services: {a: {read_only: true, image: 'mcr.microsoft.com/dotnet/aspnet:9.0', environment: {DOTNET_EnableDiagnostics: 0}}}")]
    [InlineData("services: {a: {read_only: true, image: 'mcr.microsoft.com/dotnet/aspnet:9.0', environment: ['COMPlus_EnableDiagnostics=0']}}")]
    [InlineData("services: {a: {read_only: true, image: 'mcr.microsoft.com/dotnet/aspnet:9.0', environment: {DOTNET_EnableDiagnostics: $D}}}")]
    [InlineData("services: {a: {read_only: true, image: 'mcr.microsoft.com/dotnet/aspnet:9.0', env_file: a.env}}")]
    [InlineData("services: {a: {read_only: true, build: {dockerfile_inline: \"FROM mcr.microsoft.com/dotnet/aspnet:9.0\\nENV DOTNET_EnableDiagnostics=0\"}}}")]
    [InlineData("services: {a: {read_only: true, build: {dockerfile_inline: \"FROM mcr.microsoft.com/dotnet/sdk:9.0 AS b\\nFROM nginx\\nCOPY --from=b /a /a\"}}}")]
    [InlineData("services: {a: {read_only: true, image: 'mcr.microsoft.com/dotnet/monitor:9'}}")]
    [InlineData("services: {a: {read_only: true, image: 'example/web:1', build: .}}")]
    [InlineData("services: {a: {image: 'mcr.microsoft.com/dotnet/aspnet:9.0'}, b: {image: 'mcr.microsoft.com/dotnet/aspnet:9.0', read_only: false}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<ReadOnlyWithoutDiagnosticsAnalyzer>(text, RuleTestOptions.Compose);
}
