using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL3060_YarnCacheTests
{
    [Theory]
    [InlineData("FROM node:22-slim\nRUN [|yarn install|]")]
    [InlineData("FROM node:22-slim\nRUN [|yarn|]")]
    [InlineData("FROM node:22-slim\nRUN [|yarn add|] x")]
    [InlineData("FROM node:22 AS a\nRUN [|yarn install|]\nFROM a")]
    public void Speaks(string markup) => RuleTest.Verify<YarnCacheAnalyzer>(markup);

    [Theory]
    [InlineData("FROM node:22-slim\nRUN yarn install && yarn cache clean")]
    [InlineData("FROM node:22-slim\nRUN yarn install --production && rm -rf /usr/local/share/.cache")]
    [InlineData("FROM node:22-slim\nRUN --mount=type=cache,target=/root/.cache/yarn yarn install")]
    [InlineData("FROM node:22-slim\nRUN --mount=type=cache,target=/yarn-cache yarn install --cache-folder /yarn-cache")]
    [InlineData("FROM node:22-slim\nRUN corepack enable\nRUN yarn install")]
    [InlineData("FROM node:22-slim\nRUN yarn install --immutable")]
    [InlineData("FROM node:22-slim\nCOPY .yarn ./.yarn\nRUN yarn install")]
    [InlineData("FROM node:22-slim\nRUN yarn build")]
    [InlineData("FROM node:22-slim\nRUN yarn --version")]
    [InlineData("FROM node:22 AS a\nRUN yarn install\nFROM nginx:1\nCOPY --from=a /d /d")]
    public void IsSilent(string text) => RuleTest.VerifySilent<YarnCacheAnalyzer>(text);

    [Theory]
    [InlineData("FROM node:22-slim\nRUN yarn install", "FROM node:22-slim\nRUN yarn install && yarn cache clean")]
    public void Mends(string before, string after) => RuleTest.VerifyFix<YarnCacheAnalyzer>(before, after);

    [Fact]
    public void Is_silent_when_the_context_holds_the_settings_of_a_later_version() =>
        RuleTest.VerifySilent<YarnCacheAnalyzer>("FROM node:22-slim\nRUN yarn install", new RuleTestOptions { BuildContext = new TestBuildContext(".yarnrc.yml") });
}
