import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parse } from 'yaml'

export interface Step {
  id?: string
  name?: string
  if?: string
  uses?: string
  run?: string
  shell?: string
  with?: Record<string, string>
  env?: Record<string, string>
}

export interface Action {
  inputs: Record<string, { description: string; default: string }>
  outputs: Record<string, { description: string; value: string }>
  runs: { using: string; steps: Step[] }
}

export const textOf = (path: string): string => readFileSync(resolve(path), 'utf8')

export const action = parse(textOf('action.yml')) as Action

/** The one job of the GitLab recipe. */
export const gitlab = (
  parse(textOf('ci/gitlab/khung.gitlab-ci.yml')) as {
    khung: {
      image: string
      variables: Record<string, string | number>
      before_script: string[]
      script: string[]
      artifacts: { paths: string[]; reports: Record<string, string> }
    }
  }
).khung

export const hooks = parse(textOf('.pre-commit-hooks.yaml')) as {
  id: string
  entry: string
  language: string
  types: string[]
  exclude: string
  require_serial: boolean
}[]

/** The shell text of the Jenkins recipe. */
export const jenkins = /sh '''\n(.*?)'''/s.exec(textOf('ci/jenkins/Jenkinsfile'))?.[1] ?? ''
